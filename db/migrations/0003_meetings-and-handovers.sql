CREATE TABLE `handover` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`role` text NOT NULL,
	`from_person_id` integer NOT NULL,
	`cause` text NOT NULL,
	`sudden` integer DEFAULT false NOT NULL,
	`from_date` text NOT NULL,
	`until_date` text,
	`comment` text,
	`made_on` text NOT NULL,
	FOREIGN KEY (`from_person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `handover_from` ON `handover` (`from_person_id`);--> statement-breakpoint
CREATE TABLE `handover_case` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`handover_id` integer NOT NULL,
	`case_id` integer NOT NULL,
	`to_person_id` integer,
	`note` text,
	`accepted_on` text,
	FOREIGN KEY (`handover_id`) REFERENCES `handover`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`case_id`) REFERENCES `rehab_case`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`to_person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `handover_case_handover` ON `handover_case` (`handover_id`);--> statement-breakpoint
CREATE INDEX `handover_case_case` ON `handover_case` (`case_id`);--> statement-breakpoint
CREATE TABLE `meeting` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`person_id` integer NOT NULL,
	`day` text NOT NULL,
	`start_minute` integer NOT NULL,
	`minutes` integer NOT NULL,
	`cancelled_on` text,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `meeting_person` ON `meeting` (`person_id`);--> statement-breakpoint
CREATE INDEX `meeting_day` ON `meeting` (`day`);--> statement-breakpoint
CREATE TABLE `review` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`person_id` integer NOT NULL,
	`meeting_id` integer,
	`started_on` text NOT NULL,
	`started_at` text NOT NULL,
	`ended_on` text,
	`ended_at` text,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `review_person` ON `review` (`person_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `review_one_open` ON `review` (`person_id`) WHERE ended_on is null;--> statement-breakpoint
CREATE TABLE `review_case` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`review_id` integer NOT NULL,
	`case_id` integer NOT NULL,
	`place` integer NOT NULL,
	`carried` integer DEFAULT false NOT NULL,
	`outcome` text,
	`reason` text,
	`sentence` text,
	`contact` text,
	`next_on` text,
	`follow_up_id` integer,
	`next_follow_up_id` integer,
	`done_at` text,
	FOREIGN KEY (`review_id`) REFERENCES `review`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`case_id`) REFERENCES `rehab_case`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`follow_up_id`) REFERENCES `follow_up`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`next_follow_up_id`) REFERENCES `follow_up`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `review_case_review` ON `review_case` (`review_id`);--> statement-breakpoint
CREATE INDEX `review_case_case` ON `review_case` (`case_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `review_case_once` ON `review_case` (`review_id`,`case_id`);--> statement-breakpoint
CREATE TABLE `review_place` (
	`review_id` integer PRIMARY KEY NOT NULL,
	`at_case_id` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `staff_absence` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`person_id` integer,
	`from_date` text NOT NULL,
	`to_date` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `staff_absence_person` ON `staff_absence` (`person_id`);--> statement-breakpoint
ALTER TABLE `assignment` ADD `covers_for_id` integer REFERENCES person(id);--> statement-breakpoint
ALTER TABLE `care_contact` ADD `covers_for_id` integer REFERENCES person(id);--> statement-breakpoint
ALTER TABLE `care_unit` ADD `verified_on` text;--> statement-breakpoint
ALTER TABLE `person` ADD `organisation` text;--> statement-breakpoint
ALTER TABLE `person` ADD `function` text;--> statement-breakpoint
ALTER TABLE `person` ADD `contact_way` text;--> statement-breakpoint
ALTER TABLE `person` ADD `verified_on` text;--> statement-breakpoint
ALTER TABLE `person` ADD `meeting_days` integer;