CREATE TABLE `care_inquiry` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`case_id` integer NOT NULL,
	`care_unit_id` integer NOT NULL,
	`doctor` text,
	`question` text,
	`drafted_on` text NOT NULL,
	`route` text,
	`sent_on` text,
	`answer_due_on` text,
	`reminders` text DEFAULT '[]' NOT NULL,
	`received_on` text,
	`completed_on` text,
	`answers` text DEFAULT '[]' NOT NULL,
	`adaptation` text,
	`comment` text,
	`signed_by` text,
	`signed_on` text,
	`valid_to` text,
	`used_on` text,
	`cancelled_on` text,
	FOREIGN KEY (`case_id`) REFERENCES `rehab_case`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`care_unit_id`) REFERENCES `care_unit`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `care_inquiry_case` ON `care_inquiry` (`case_id`);--> statement-breakpoint
CREATE TABLE `finsam_referral` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`case_id` integer NOT NULL,
	`posted_on` text,
	`answered_on` text,
	`taken_up` integer,
	`reason` text,
	`meeting_on` text,
	`follow_up_on` text,
	`followed_up_on` text,
	`result` text,
	FOREIGN KEY (`case_id`) REFERENCES `rehab_case`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `finsam_referral_case` ON `finsam_referral` (`case_id`);--> statement-breakpoint
CREATE TABLE `fk_application` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`case_id` integer NOT NULL,
	`sent_on` text NOT NULL,
	`answered_on` text,
	`granted` integer,
	`reason` text,
	FOREIGN KEY (`case_id`) REFERENCES `rehab_case`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `fk_application_case` ON `fk_application` (`case_id`);--> statement-breakpoint
CREATE TABLE `sip` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`case_id` integer NOT NULL,
	`purpose` text NOT NULL,
	`called_by` text NOT NULL,
	`called_on` text,
	`reply_by` text,
	`meeting_on` text,
	`place` text,
	`participants` text DEFAULT '[]' NOT NULL,
	`held_on` text,
	`items` text DEFAULT '[]' NOT NULL,
	`follow_up_on` text,
	`followed_up_on` text,
	`cancelled_on` text,
	FOREIGN KEY (`case_id`) REFERENCES `rehab_case`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sip_case` ON `sip` (`case_id`);--> statement-breakpoint
CREATE TABLE `draft` (
	`key` text PRIMARY KEY NOT NULL,
	`case_id` integer NOT NULL,
	`text` text NOT NULL,
	`saved_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `dormancy` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`case_id` integer NOT NULL,
	`from_date` text NOT NULL,
	`until` text NOT NULL,
	`reason` text NOT NULL,
	`comment` text,
	`ended_on` text,
	FOREIGN KEY (`case_id`) REFERENCES `rehab_case`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `dormancy_case` ON `dormancy` (`case_id`);--> statement-breakpoint
CREATE TABLE `hand_flag` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`case_id` integer NOT NULL,
	`reason` text NOT NULL,
	`since` text NOT NULL,
	`ended_on` text,
	FOREIGN KEY (`case_id`) REFERENCES `rehab_case`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `hand_flag_case` ON `hand_flag` (`case_id`);--> statement-breakpoint
CREATE TABLE `self_rating` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`case_id` integer NOT NULL,
	`rated_on` text NOT NULL,
	`area` text NOT NULL,
	`value` integer NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `rehab_case`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `self_rating_case` ON `self_rating` (`case_id`);--> statement-breakpoint
CREATE TABLE `snooze` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`case_id` integer NOT NULL,
	`flag_code` text NOT NULL,
	`subject` text NOT NULL,
	`from_date` text NOT NULL,
	`until` text NOT NULL,
	`reason` text NOT NULL,
	`ended_on` text,
	FOREIGN KEY (`case_id`) REFERENCES `rehab_case`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `snooze_case` ON `snooze` (`case_id`);--> statement-breakpoint
CREATE TABLE `waiting` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`case_id` integer NOT NULL,
	`party` text NOT NULL,
	`reason` text NOT NULL,
	`since` text NOT NULL,
	`ended_on` text,
	FOREIGN KEY (`case_id`) REFERENCES `rehab_case`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `waiting_case` ON `waiting` (`case_id`);--> statement-breakpoint
CREATE TABLE `way_tried` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`case_id` integer NOT NULL,
	`way` text NOT NULL,
	`outcome` text NOT NULL,
	`tried_on` text NOT NULL,
	`comment` text,
	FOREIGN KEY (`case_id`) REFERENCES `rehab_case`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `way_tried_case` ON `way_tried` (`case_id`);--> statement-breakpoint
ALTER TABLE `activity` ADD `type` text;--> statement-breakpoint
ALTER TABLE `activity` ADD `party` text;--> statement-breakpoint
ALTER TABLE `activity` ADD `deadline` text;--> statement-breakpoint
ALTER TABLE `activity` ADD `extent` integer;--> statement-breakpoint
ALTER TABLE `activity` ADD `adaptation` text;--> statement-breakpoint
ALTER TABLE `activity` ADD `ended` text;--> statement-breakpoint
ALTER TABLE `activity` ADD `outcome` text;--> statement-breakpoint
ALTER TABLE `activity` ADD `obstacle` text;--> statement-breakpoint
ALTER TABLE `certificate` ADD `extent` integer;--> statement-breakpoint
ALTER TABLE `certificate` ADD `issuer` text;--> statement-breakpoint
ALTER TABLE `certificate` ADD `has_diagnosis` integer;--> statement-breakpoint
ALTER TABLE `certificate` ADD `has_function` integer;--> statement-breakpoint
ALTER TABLE `certificate` ADD `has_activity` integer;--> statement-breakpoint
ALTER TABLE `certificate` ADD `has_red_thread` integer;--> statement-breakpoint
ALTER TABLE `certificate` ADD `comment` text;--> statement-breakpoint
ALTER TABLE `consent` ADD `kind` text DEFAULT 'cooperation' NOT NULL;--> statement-breakpoint
ALTER TABLE `consent` ADD `care_unit_id` integer REFERENCES care_unit(id);--> statement-breakpoint
ALTER TABLE `consent` ADD `party_name` text;--> statement-breakpoint
ALTER TABLE `consent` ADD `scope` text;--> statement-breakpoint
ALTER TABLE `consent` ADD `not_needed_on` text;--> statement-breakpoint
ALTER TABLE `consent` ADD `valid_from` text;--> statement-breakpoint
ALTER TABLE `consent` ADD `obtained_by` text;--> statement-breakpoint
ALTER TABLE `consent` ADD `original_at` text;--> statement-breakpoint
ALTER TABLE `rehab_plan` ADD `goal` text;--> statement-breakpoint
ALTER TABLE `rehab_plan` ADD `partial_goals` text;--> statement-breakpoint
ALTER TABLE `rehab_plan` ADD `own_words` text;--> statement-breakpoint
ALTER TABLE `rehab_plan` ADD `frozen` text;--> statement-breakpoint
UPDATE `consent` SET `kind` = 'finsamteam' WHERE `party` = 'finsamteam';--> statement-breakpoint
UPDATE `rehab_plan` SET `ended_on` = (SELECT max(`p`.`dated_on`) FROM `rehab_plan` `p` WHERE `p`.`case_id` = `rehab_plan`.`case_id` AND `p`.`ended_on` IS NULL) WHERE `ended_on` IS NULL AND `id` <> (SELECT `p`.`id` FROM `rehab_plan` `p` WHERE `p`.`case_id` = `rehab_plan`.`case_id` AND `p`.`ended_on` IS NULL ORDER BY `p`.`dated_on` DESC, `p`.`id` DESC LIMIT 1);--> statement-breakpoint
CREATE UNIQUE INDEX `rehab_plan_one_current` ON `rehab_plan` (`case_id`) WHERE ended_on is null;