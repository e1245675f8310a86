import type { Sex } from '../../domain/case/client'
import type { Random } from './random'

/** Invented people: given and family names as common in a Stockholm suburb, paired within a language as families are. */
interface NameGroup {
  readonly weight: number
  readonly women: readonly string[]
  readonly men: readonly string[]
  readonly families: readonly string[]
}

const list = (names: string) => names.split(', ')

const groups: readonly NameGroup[] = [
  {
    weight: 30,
    women: list(
      'Anna, Åsa, Birgitta, Eva, Kerstin, Ingrid, Maj-Britt, Ann-Sofie, Märta, Karin, Gunilla, Lena, Susanne, Camilla, Jenny, Therese, Sofia, Linnéa, Elin, Malin, Ulrika, Annika, Rut, Görel',
    ),
    men: list(
      'Anders, Björn, Göran, Lars-Erik, Per, Åke, Mikael, Håkan, Jonas, Fredrik, Mattias, Stefan, Örjan, Karl-Johan, Robin, Oskar, Östen, Peter, Tommy, Kent, Magnus, Henrik, Rickard, Sören',
    ),
    families: list(
      'Öberg, Åkesson, Lindström, Bergqvist, Sjögren, Hägglund, Söderlund, Nyström, Ekdahl, Wikström, Lundmark, Björklund, Åström, Östlund, Hedén, Löfgren, Sandell, Norén, Karlsson Berg, Hallgren-Öst, Ängquist, Törnblom, Dahlbäck, Forsgren, Mårtensson, Ståhl, Kjellin, Rönnbäck, Grahn, Af Ekenäs',
    ),
  },
  {
    weight: 6,
    women: list('Päivi, Tuula, Marjatta, Kirsi, Anneli, Satu, Riitta'),
    men: list('Jukka, Pekka, Timo, Veikko, Esa, Jari, Matti'),
    families: list(
      'Koskinen, Hämäläinen, Lehtonen, Rantanen, Mäkelä, Väisänen, Kärkkäinen, Salonen, Heikkilä, Pöyhönen',
    ),
  },
  {
    weight: 15,
    women: list(
      'Fatima, Layla, Zaynab, Amira, Rania, Hanan, Nour, Samira, Khadija, Mariam, Dina, Hiba, Salma, Iman',
    ),
    men: list(
      'Ahmed, Omar, Khaled, Yousef, Hassan, Ali, Tariq, Mustafa, Bilal, Samir, Nabil, Karim, Mahmoud, Ziad',
    ),
    families: list(
      'Al-Hashimi, Haddad, Khalil, Mansour, Al-Jabouri, Saleh, Nasser, Hamdan, Aziz, Al-Rashid, Shaheen, Barakat, Darwish, Issa, Touma, Yacoub, Hanna, Abdulrahman, El-Masri, Ben Youssef',
    ),
  },
  {
    weight: 11,
    women: list('Hodan, Ayaan, Faduma, Sahra, Ifrah, Nasteho, Ubah, Hibo, Deqa, Amina'),
    men: list('Abdi, Mohamed, Ismail, Liban, Guled, Yusuf, Mahad, Abdullahi, Faisal, Bashir'),
    families: list(
      'Warsame, Hirsi, Abdi Nur, Farah, Osman, Jama, Elmi, Mohamud, Guleed, Hersi, Dirie, Ibrahim, Abshir, Roble',
    ),
  },
  {
    weight: 9,
    women: list('Zeynep, Ayşe, Berivan, Elif, Rojin, Dilan, Gülay, Nermin, Shilan'),
    men: list('Mehmet, Serkan, Azad, Baran, Hüseyin, Emre, Kemal, Rezan, Dilovan'),
    families: list(
      'Yıldız, Demir, Kaya, Çelik, Öztürk, Aslan, Karataş, Şahin, Barzan, Amedi, Doğan, Güneş, Rasoul, Zangana',
    ),
  },
  {
    weight: 8,
    women: list('Parisa, Shirin, Mahsa, Nasrin, Zahra, Leila, Farzaneh, Soraya'),
    men: list('Reza, Farhad, Behrouz, Omid, Navid, Hamid, Siavash, Jawad'),
    families: list(
      'Hosseini, Karimi, Rahimi, Moradi, Ahmadzai, Jafari, Sharifi, Tehrani, Mohammadi, Nazari, Rostami, Haidari',
    ),
  },
  {
    weight: 7,
    women: list('Selam, Hiwet, Tsega, Almaz, Mebrat, Abeba, Senait, Freweini'),
    men: list('Tesfay, Yonas, Kidane, Dawit, Berhane, Samuel, Filmon, Haile'),
    families: list(
      'Tekle, Ghebremichael, Woldu, Habtom, Negash, Tesfamariam, Berhe, Kifle, Mengistu, Haileselassie, Zeray, Okbay',
    ),
  },
  {
    weight: 6,
    women: list('Jasmina, Amela, Dragana, Senada, Vesna, Azra, Mirjana'),
    men: list('Edin, Goran, Zoran, Nermin, Dragan, Samir, Miroslav'),
    families: list(
      'Hadžić, Petrović, Begović, Marković, Delić, Kovačević, Jovanović, Omerović, Šarić, Mujić, Nikolić',
    ),
  },
  {
    weight: 5,
    women: list('María José, Rosa, Claudia, Fernanda, Luz, Beatriz, Inês, Ximena'),
    men: list('José, Luis, Rodrigo, Juan Pablo, Héctor, Tiago, Nuno, Andrés'),
    families: list(
      'da Silva, Gonçalves, Muñoz, Herrera, de la Cruz, Fuentes Rojas, dos Santos, Peña, Contreras, Vargas, Núñez, Morales Díaz',
    ),
  },
  {
    weight: 4,
    women: list('Agnieszka, Małgorzata, Ioana, Olena, Danuta, Svetlana'),
    men: list('Zbigniew, Krzysztof, Andrei, Mykola, Bogdan, Paweł'),
    families: list(
      'Kowalczyk, Wiśniewska, Popescu, Ionescu, Shevchuk, Nowak, Zielińska, Kovalenko, Wójcik, Dumitru',
    ),
  },
  {
    weight: 3,
    women: list('Siobhán, Grace, Joy, Malee, Shabnam, Nasima'),
    men: list("Sean, Emmanuel, Joseph, Anan, Rafiq, D'Andre"),
    families: list("O'Brien, Okafor, Mensah, Srisuk, Chowdhury, Rahman, Wanjiru, O'Neill, Nguyen, Hossain"),
  },
]

/** The longest name anyone at the unit has had to fit in a table. */
export const longestName = {
  givenName: 'Maria Guadalupe Alexandra Birgitta-Charlotta',
  familyName: 'von Hammarsköld-Oxenstråle Fernández de la Villanueva y Montenegro',
}

const weights = groups.map((group) => [group.weight, group] as const)

export function inventName(random: Random, sex: Sex): { givenName: string; familyName: string } {
  const group = random.weighted(weights)
  return {
    givenName: random.pick(sex === 'K' ? group.women : group.men),
    familyName: random.pick(group.families),
  }
}

/** Every name there is, for tests. */
export const allNames = {
  given: groups.flatMap(({ women, men }) => [...women, ...men]),
  family: groups.flatMap(({ families }) => families),
}

/** Languages an interpreter is called for. */
export const interpreters = list(
  'arabiska, somaliska, tigrinja, persiska, dari, turkiska, sorani, spanska, bosniska, polska',
)
