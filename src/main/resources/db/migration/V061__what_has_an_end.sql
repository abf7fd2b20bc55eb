-- finds what has come to its end without a look at what has not
create index answered_once_at on answered_once (answered_at);
create index reminder_step_at on reminder_step (claimed_at);
create index notice_read on notice (read_at);
