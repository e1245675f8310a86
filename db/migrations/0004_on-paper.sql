CREATE TABLE `printout` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`case_id` integer NOT NULL,
	`form` text NOT NULL,
	`way` text NOT NULL,
	`cases` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `printout_case` ON `printout` (`case_id`);--> statement-breakpoint
ALTER TABLE `sip` ADD `starts_at` text;--> statement-breakpoint
ALTER TABLE `sip` ADD `ends_at` text;--> statement-breakpoint
ALTER TABLE `sip` ADD `address` text;--> statement-breakpoint
ALTER TABLE `sip` ADD `occasion` text;--> statement-breakpoint
ALTER TABLE `client` ADD `address` text;--> statement-breakpoint
ALTER TABLE `client` ADD `representative` text;--> statement-breakpoint
ALTER TABLE `client` ADD `representative_contact` text;