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
