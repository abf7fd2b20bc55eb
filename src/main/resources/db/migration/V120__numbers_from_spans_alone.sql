-- a span says by itself all that boards count, so that a number asks no other table
alter table span add column procedure_code varchar(30);
alter table span add column restricted boolean;
alter table span add column matter_type varchar(20);
alter table span add column received_on date;
alter table span add column group_size integer;
alter table span add column over_level boolean;
-- since when the file has been closed without interruption
alter table span add column closed_on date;
alter table known_span add column procedure_code varchar(30);
alter table known_span add column restricted boolean;
alter table known_span add column matter_type varchar(20);
alter table known_span add column received_on date;
alter table known_span add column group_size integer;
alter table known_span add column over_level boolean;
alter table known_span add column closed_on date;

update span set
    procedure_code = (select d.procedure_code from dossier d where d.id = span.dossier_id),
    restricted = (select d.restricted from dossier d where d.id = span.dossier_id),
    matter_type = (select d.matter_type from dossier d where d.id = span.dossier_id),
    received_on = (select d.received_on from dossier d where d.id = span.dossier_id),
    group_size = (select d.group_size from dossier d where d.id = span.dossier_id),
    over_level = (select d.over_level from dossier d where d.id = span.dossier_id),
    closed_on = case when phase = 'CLOSED' then (select min(c.from_on) from span c
        where c.dossier_id = span.dossier_id and c.phase = 'CLOSED' and c.from_on <= span.from_on
            and not exists (select 1 from span o where o.dossier_id = c.dossier_id and o.phase <> 'CLOSED'
                and o.from_on > c.from_on and o.from_on < span.from_on)) end;
-- what was known when may be another date of receipt, type or level than today's: those are derived anew at the next start
delete from known_span where dossier_id in (
    select f.dossier_id from fact f where f.kind in ('CORRECTED', 'RECLASSIFIED')
    union select d.id from dossier d where d.over_level = true);
-- likewise where the calendar has changed: what was known before is counted with the calendar known then
delete from known_span where exists (select 1 from calendar_change);
update known_span set
    procedure_code = (select d.procedure_code from dossier d where d.id = known_span.dossier_id),
    restricted = (select d.restricted from dossier d where d.id = known_span.dossier_id),
    matter_type = (select d.matter_type from dossier d where d.id = known_span.dossier_id),
    received_on = (select d.received_on from dossier d where d.id = known_span.dossier_id),
    group_size = (select d.group_size from dossier d where d.id = known_span.dossier_id),
    over_level = (select d.over_level from dossier d where d.id = known_span.dossier_id),
    closed_on = case when phase = 'CLOSED' then (select min(c.from_on) from known_span c
        where c.dossier_id = known_span.dossier_id and c.phase = 'CLOSED' and c.from_on <= known_span.from_on
            and not exists (select 1 from known_span o where o.dossier_id = c.dossier_id and o.phase <> 'CLOSED'
                and o.from_on > c.from_on and o.from_on < known_span.from_on)) end;

alter table span alter column procedure_code set not null;
alter table span alter column restricted set not null;
alter table span alter column matter_type set not null;
alter table span alter column received_on set not null;
alter table span alter column group_size set not null;
alter table span alter column over_level set not null;
alter table known_span alter column procedure_code set not null;
alter table known_span alter column restricted set not null;
alter table known_span alter column matter_type set not null;
alter table known_span alter column received_on set not null;
alter table known_span alter column group_size set not null;
alter table known_span alter column over_level set not null;

-- whether a span counts at all is read from the index; only what counts is looked up
drop index span_open;
drop index known_span_open;
create index span_open on span (open_until, from_on, procedure_code);
create index known_span_open on known_span (open_until, from_on, procedure_code);
-- what began in the days of a month that is not over
drop index span_came;
drop index known_span_came;
create index span_from on span (from_on);
create index known_span_from on known_span (from_on);

-- how many cases came and went in each month: sums of spans, kept in the transaction that writes them
create table monthly_flow (
    known      boolean     not null,
    of_month   date        not null,
    unit_code  varchar(40) not null,
    restricted boolean     not null,
    received   integer     not null,
    closed     integer     not null,
    came       integer     not null,
    gone       integer     not null,
    primary key (known, of_month, unit_code, restricted)
);
insert into monthly_flow (known, of_month, unit_code, restricted, received, closed, came, gone)
select e.known, cast(date_trunc('month', e.on_date) as date), coalesce(e.unit_code, ''), e.restricted,
    sum(e.received), sum(e.closed), sum(e.came), sum(e.gone)
from (
    select false as known, from_on as on_date, unit_code, restricted, procedure_code,
        1 as received, 0 as closed, 0 as came, 0 as gone from span where opening = true
    union all
    select false, came_on, unit_code, restricted, procedure_code, 0, 0, 1, 0 from span where came_on is not null
    union all
    select false, left_on, unit_code, restricted, procedure_code, 0, 0, 0, 1 from span where left_on is not null
    union all
    select false, closed_on, unit_code, restricted, procedure_code, 0, 1, 0, 0 from span
    where closed_on is not null
        and from_on < cast(date_trunc('month', closed_on) + interval '1' month as date)
        and until_on >= cast(date_trunc('month', closed_on) + interval '1' month as date)
    union all
    select true, from_on, unit_code, restricted, procedure_code, 1, 0, 0, 0 from known_span where opening = true
    union all
    select true, came_on, unit_code, restricted, procedure_code, 0, 0, 1, 0 from known_span where came_on is not null
    union all
    select true, left_on, unit_code, restricted, procedure_code, 0, 0, 0, 1 from known_span where left_on is not null
    union all
    select true, closed_on, unit_code, restricted, procedure_code, 0, 1, 0, 0 from known_span
    where closed_on is not null
        and from_on < cast(date_trunc('month', closed_on) + interval '1' month as date)
        and until_on >= cast(date_trunc('month', closed_on) + interval '1' month as date)
) e
where e.procedure_code not in ('LETTER', 'RECEPTION')
group by e.known, cast(date_trunc('month', e.on_date) as date), coalesce(e.unit_code, ''), e.restricted;
