CREATE TABLE `agreement` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`parties` text NOT NULL,
	`agreed_on` text,
	`review_on` text,
	`reviewed_on` text,
	`kept_at` text,
	`comment` text,
	`ended_on` text
);
--> statement-breakpoint
CREATE TABLE `decision` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`joint_meeting_id` integer NOT NULL,
	`text` text NOT NULL,
	`owner` text,
	`due_on` text,
	`status` text DEFAULT 'open' NOT NULL,
	`result` text,
	`closed_on` text,
	FOREIGN KEY (`joint_meeting_id`) REFERENCES `joint_meeting`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `decision_meeting` ON `decision` (`joint_meeting_id`);--> statement-breakpoint
CREATE TABLE `joint_meeting` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`type` text NOT NULL,
	`title` text,
	`day` text NOT NULL,
	`start_minute` integer NOT NULL,
	`minutes` integer NOT NULL,
	`place` text,
	`participants` text DEFAULT '[]' NOT NULL,
	`agenda` text DEFAULT '[]' NOT NULL,
	`pack` text,
	`invited_on` text,
	`held_on` text,
	`cancelled_on` text
);
--> statement-breakpoint
CREATE INDEX `joint_meeting_day` ON `joint_meeting` (`day`);--> statement-breakpoint
CREATE TABLE `obstacle` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`text` text NOT NULL,
	`cause` text,
	`level` text NOT NULL,
	`noted_on` text NOT NULL,
	`decision` text,
	`decided_on` text,
	`solved_on` text
);
--> statement-breakpoint
CREATE TABLE `obstacle_case` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`obstacle_id` integer NOT NULL,
	`case_id` integer NOT NULL,
	FOREIGN KEY (`obstacle_id`) REFERENCES `obstacle`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`case_id`) REFERENCES `rehab_case`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `obstacle_case_case` ON `obstacle_case` (`case_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `obstacle_case_once` ON `obstacle_case` (`obstacle_id`,`case_id`);--> statement-breakpoint
CREATE TABLE `frozen_report` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`from_date` text NOT NULL,
	`to_date` text NOT NULL,
	`frozen_on` text NOT NULL,
	`known_to` integer NOT NULL,
	`note` text,
	`content` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `lum_report` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`year` integer NOT NULL,
	`facts` text NOT NULL,
	`sent_on` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `lum_report_year_unique` ON `lum_report` (`year`);--> statement-breakpoint
CREATE TABLE `reference_value` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`line` text NOT NULL,
	`from_date` text NOT NULL,
	`to_date` text NOT NULL,
	`value` integer NOT NULL,
	`source` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reference_value_once` ON `reference_value` (`line`,`from_date`,`to_date`);