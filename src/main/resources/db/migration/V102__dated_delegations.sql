-- when the paper that makes a stand-in was signed, and by whom; older ones say it in their text
alter table stand_in add column document_date date;
alter table stand_in add column signed_by_id bigint references staff (id);
create index stand_in_absent on stand_in (absent_id);
