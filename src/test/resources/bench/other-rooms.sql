-- what other rooms keep, to be counted beside the cases: an obligation for each fifth case that was decided,
-- a visit of three in ten of those who brought a case, and a direction for each twentieth visit since 1 July 2026
insert into obligation (dossier_id, number, kind, obligor_kind, obligor, unit, handler, what, owed, created_on, due_on, done_on, open_until)
select id, 1, 'RETURN_MONEY', 'OTHER_BODY', 'UBND xã', unit_code, handler_code, 'Trả lại lệ phí', 100,
    received_on + 60, received_on + 90, case when mod(id, 50) = 0 then null else received_on + 95 end,
    case when mod(id, 50) = 0 then date '9999-12-31' else received_on + 95 end
from dossier where phase in ('AFTERWARDS', 'CLOSED') and mod(id, 5) = 0;
insert into obligation_progress (dossier_id, obligation, number, on_date, carried_out)
select dossier_id, 1, 2, created_on + 10, 40 from obligation;
insert into known_obligation (dossier_id, number, kind, obligor_kind, obligor, unit, handler, what, owed, created_on, due_on,
    done_on, open_until, carried_out, known_from, known_until)
select dossier_id, number, kind, obligor_kind, obligor, unit, handler, what, owed, created_on, due_on, null, date '9999-12-31', 40,
    created_on, coalesce(done_on, date '9999-12-31') from obligation
union all
select dossier_id, number, kind, obligor_kind, obligor, unit, handler, what, owed, created_on, due_on, done_on, done_on, 100,
    done_on, date '9999-12-31' from obligation where done_on is not null;

insert into dossier (id, code, procedure_code, matter_type, subject, content, restricted, origin, received_on, group_size,
    over_level, recorded_by, recorded_at, state, phase, state_since, unit_code, handler_code, last_fact_on, fact_count,
    search_text, version)
select id + 1000000, 'V-' || id || '-1', 'RECEPTION', matter_type, subject, content, restricted, 'V-' || id, received_on, 1,
    false, 'tiepdan', current_timestamp, 'SESSION_CLOSED', 'CLOSED', received_on, 'VP', null, received_on, 1,
    search_text, 0
from dossier where id > 1000000 and mod(id, 10) < 3;
insert into span (dossier_id, procedure_code, matter_type, restricted, received_on, group_size, over_level, from_on, until_on,
    state, phase, unit_code, last_fact_on, open_until, opening, settled_on, settled_days, settled_late, closed_on)
select id, procedure_code, matter_type, restricted, received_on, 1, false, received_on, date '9999-12-31', state, phase,
    unit_code, received_on, received_on, true, received_on, 0, false, received_on
from dossier where procedure_code = 'RECEPTION' and id > 2000000;
insert into matter_reception (dossier_id, code, visit, received_on, refused, secret, first_of, ordinal)
select id, code, origin, received_on, false, restricted, code, case when mod(id, 7) = 0 then 2 else 1 end
from dossier where procedure_code = 'RECEPTION' and id > 2000000;

insert into fact (dossier_id, number, kind, on_date, particulars, recorded_by, recorded_at)
select id, 1, 'ARRIVED', received_on, '{"type":"PETITION"}', 'tiepdan', current_timestamp
from dossier where id > 2000000 and received_on >= date '2026-07-01' and mod(id, 20) = 1;
insert into fact (dossier_id, number, kind, on_date, particulars, recorded_by, recorded_at)
select dossier_id, 2, 'DIRECTED', on_date, '{"unit":"VP","dueOn":"2026-09-15","summary":"Xem lại"}', 'tiepdan', current_timestamp
from fact where dossier_id > 2000000 and number = 1;
insert into fact (dossier_id, number, kind, on_date, particulars, recorded_by, recorded_at)
select dossier_id, 3, 'DIRECTIONS_DONE', on_date + 20, '{"summary":"Xong"}', 'tiepdan', current_timestamp
from fact where dossier_id > 2000000 and number = 1 and mod(dossier_id, 5) > 0;
insert into deadline (dossier_id, rule, variant, anchor, started_on, due_on, met_on, status, duty, provisional, confirmed)
select d.dossier_id, 'TCD_LEADER_DIRECTION', '', 2, d.on_date, date '2026-09-15', done.on_date,
    case when done.on_date is null then 'RUNNING' else 'MET' end, true, false, true
from fact d left join fact done on done.dossier_id = d.dossier_id and done.number = 3
where d.dossier_id > 2000000 and d.number = 2
