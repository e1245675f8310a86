CREATE TABLE `activity` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`case_id` integer NOT NULL,
	`title` text NOT NULL,
	`from_date` text NOT NULL,
	`to_date` text,
	FOREIGN KEY (`case_id`) REFERENCES `rehab_case`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `activity_case` ON `activity` (`case_id`);--> statement-breakpoint
CREATE TABLE `assignment` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`case_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	`from_date` text NOT NULL,
	`to_date` text,
	FOREIGN KEY (`case_id`) REFERENCES `rehab_case`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `assignment_case` ON `assignment` (`case_id`);--> statement-breakpoint
CREATE INDEX `assignment_person` ON `assignment` (`person_id`);--> statement-breakpoint
CREATE TABLE `care_contact` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`case_id` integer NOT NULL,
	`care_unit_id` integer NOT NULL,
	`person_id` integer,
	`from_date` text NOT NULL,
	`to_date` text,
	FOREIGN KEY (`case_id`) REFERENCES `rehab_case`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`care_unit_id`) REFERENCES `care_unit`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `care_contact_case` ON `care_contact` (`case_id`);--> statement-breakpoint
CREATE TABLE `certificate` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`case_id` integer NOT NULL,
	`from_date` text,
	`to_date` text NOT NULL,
	`dfa_review` text,
	`reviewed_on` text,
	FOREIGN KEY (`case_id`) REFERENCES `rehab_case`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `certificate_case` ON `certificate` (`case_id`);--> statement-breakpoint
CREATE TABLE `consent` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`case_id` integer NOT NULL,
	`party` text NOT NULL,
	`asked_on` text,
	`given_on` text,
	`refused_on` text,
	`withdrawn_on` text,
	`valid_to` text,
	`comment` text,
	FOREIGN KEY (`case_id`) REFERENCES `rehab_case`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `consent_case` ON `consent` (`case_id`);--> statement-breakpoint
CREATE TABLE `follow_up` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`case_id` integer NOT NULL,
	`planned_on` text,
	`done_on` text,
	`outcome` text,
	`comment` text,
	FOREIGN KEY (`case_id`) REFERENCES `rehab_case`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `follow_up_case` ON `follow_up` (`case_id`);--> statement-breakpoint
CREATE TABLE `note` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`case_id` integer NOT NULL,
	`written_on` text NOT NULL,
	`text` text NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `rehab_case`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `note_case` ON `note` (`case_id`);--> statement-breakpoint
CREATE TABLE `phase_move` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`case_id` integer NOT NULL,
	`from_phase` integer,
	`to_phase` integer NOT NULL,
	`moved_on` text NOT NULL,
	`reason` text,
	`comment` text,
	`outcome` text,
	`way` text,
	FOREIGN KEY (`case_id`) REFERENCES `rehab_case`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `phase_move_case` ON `phase_move` (`case_id`);--> statement-breakpoint
CREATE TABLE `rehab_case` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`case_number` text NOT NULL,
	`client_id` integer NOT NULL,
	`opened_on` text NOT NULL,
	`closed_on` text,
	`close_reason` text,
	`assistance_since` text,
	`benefit_granted_on` text,
	`benefit_kind` text,
	`via_care_cooperation` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`client_id`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `rehab_case_number` ON `rehab_case` (`case_number`);--> statement-breakpoint
CREATE INDEX `rehab_case_client` ON `rehab_case` (`client_id`);--> statement-breakpoint
CREATE TABLE `rehab_plan` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`case_id` integer NOT NULL,
	`dated_on` text NOT NULL,
	`ended_on` text,
	FOREIGN KEY (`case_id`) REFERENCES `rehab_case`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `rehab_plan_case` ON `rehab_plan` (`case_id`);--> statement-breakpoint
CREATE TABLE `change_row` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`change_set_id` integer NOT NULL,
	`table_name` text NOT NULL,
	`row_id` integer NOT NULL,
	`case_id` integer,
	`client_id` integer,
	`before` text,
	`after` text,
	FOREIGN KEY (`change_set_id`) REFERENCES `change_set`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `change_row_set` ON `change_row` (`change_set_id`);--> statement-breakpoint
CREATE INDEX `change_row_case` ON `change_row` (`case_id`);--> statement-breakpoint
CREATE INDEX `change_row_client` ON `change_row` (`client_id`);--> statement-breakpoint
CREATE INDEX `change_row_row` ON `change_row` (`table_name`,`row_id`);--> statement-breakpoint
CREATE TABLE `change_set` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` text NOT NULL,
	`user` text NOT NULL,
	`route` text NOT NULL,
	`undoes_id` integer
);
--> statement-breakpoint
CREATE INDEX `change_set_undoes` ON `change_set` (`undoes_id`);--> statement-breakpoint
CREATE TABLE `imported_list` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`list_date` text NOT NULL,
	`file_name` text NOT NULL,
	`file_hash` text NOT NULL,
	`imported_at` text NOT NULL,
	`receipt` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `list_absence` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`imported_list_id` integer NOT NULL,
	`case_id` integer NOT NULL,
	`decision` text,
	`decided_on` text,
	FOREIGN KEY (`imported_list_id`) REFERENCES `imported_list`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`case_id`) REFERENCES `rehab_case`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `list_absence_case` ON `list_absence` (`case_id`);--> statement-breakpoint
CREATE INDEX `list_absence_list` ON `list_absence` (`imported_list_id`);--> statement-breakpoint
CREATE TABLE `care_unit` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`phone` text,
	`stand_in` text,
	`ended_on` text
);
--> statement-breakpoint
CREATE TABLE `client` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`pin` text,
	`pin_kind` text NOT NULL,
	`birth_date` text,
	`sex_override` text,
	`given_name` text NOT NULL,
	`family_name` text NOT NULL,
	`search_name` text NOT NULL,
	`protected_identity` integer DEFAULT false NOT NULL,
	`phone` text,
	`email` text,
	`interpreter` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `client_pin` ON `client` (`pin`);--> statement-breakpoint
CREATE INDEX `client_search_name` ON `client` (`search_name`);--> statement-breakpoint
CREATE TABLE `code_period` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`client_id` integer NOT NULL,
	`code` text NOT NULL,
	`from_date` text NOT NULL,
	`to_date` text,
	FOREIGN KEY (`client_id`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `code_period_client` ON `code_period` (`client_id`);--> statement-breakpoint
CREATE TABLE `person` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`role` text NOT NULL,
	`name` text NOT NULL,
	`care_unit_id` integer,
	`phone` text,
	`email` text,
	`ended_on` text,
	FOREIGN KEY (`care_unit_id`) REFERENCES `care_unit`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `person_role` ON `person` (`role`);--> statement-breakpoint
CREATE TABLE `register_info` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`app_version` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `setting` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `setting_name_unique` ON `setting` (`name`);