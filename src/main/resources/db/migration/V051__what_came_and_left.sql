-- until when a span counts as open: its end, or its beginning where the file is closed;
-- and the days on which a file came to a unit or left it, by being received, closed, opened again or handed over
alter table span add column open_until date;
alter table span add column came_on date;
alter table span add column left_on date;
update span set open_until = case when phase = 'CLOSED' then from_on else until_on end;
update span set came_on = from_on where phase <> 'CLOSED' and not exists (
    select 1 from span b where b.dossier_id = span.dossier_id and b.until_on = span.from_on and b.phase <> 'CLOSED'
        and coalesce(b.unit_code, '') = coalesce(span.unit_code, ''));
update span set left_on = until_on where phase <> 'CLOSED' and until_on < date '9999-12-31' and not exists (
    select 1 from span a where a.dossier_id = span.dossier_id and a.from_on = span.until_on and a.phase <> 'CLOSED'
        and coalesce(a.unit_code, '') = coalesce(span.unit_code, ''));
alter table span alter column open_until set not null;
drop index span_held;
create index span_held on span (until_on, from_on);
create index span_open on span (open_until, from_on);
create index span_came on span (came_on);
create index span_left on span (left_on);
