-- the earliest due date that a notice is about stands in it, so that a page of notices is found in their order
alter table notice add column due_on date;
update notice set due_on = (select min(i.due_on) from notice_item i where i.notice_id = notice.id);
create index notice_in_order on notice (recipient, made_on desc, due_on, id desc);
create index notice_newest on notice (recipient, id);
