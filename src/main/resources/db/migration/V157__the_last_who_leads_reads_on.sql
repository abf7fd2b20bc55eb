-- somebody who leads keeps each file: the last of them declared to have a conflict of interest reads on; derived
alter table file_conflict add column reads_on boolean default false not null;
