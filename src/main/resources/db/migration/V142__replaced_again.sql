-- a version that was withdrawn leaves what it replaced free to be replaced again; who replaces holds the former row
drop index attachment_replaced;
create index attachment_replaced on attachment (replaces);
