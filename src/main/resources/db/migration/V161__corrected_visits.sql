-- a visit is written once and then only put right; whoever puts it right says which version they saw
alter table visit add column version integer default 0 not null;
