-- whether a virus scanner has found nothing in it before it was taken, and what it was put in the place of
alter table attachment add column scanned boolean default false not null;
alter table attachment add column version integer default 1 not null;
alter table attachment add column replaces bigint references attachment (id);
-- what was replaced is not replaced twice
create unique index attachment_replaced on attachment (replaces);
