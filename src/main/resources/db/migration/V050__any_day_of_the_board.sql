-- what still holds ends on a day that never comes, so that "held on a day" is one range;
-- the open phases come first, since boards count what is open
update span set until_on = date '9999-12-31' where until_on is null;
alter table span alter column until_on set not null;
drop index span_days;
create index span_held on span (phase, until_on, from_on);
