-- what is open by now, in the order in which it falls due: however much there ever was, lists and numbers of what is open
-- read only this
create index span_open_now on span (due_on, received_on, dossier_id)
    include (id, from_on, procedure_code, matter_type, restricted, state, phase, unit_code, handler_code, late_after,
        group_size, over_level, irregular, last_fact_on)
    where open_until = date '9999-12-31';
create index span_open_handler on span (handler_code, due_on, received_on, dossier_id)
    where open_until = date '9999-12-31';
-- how every file stands by now, the latest received first or last
create index span_now_received on span (received_on, dossier_id) where until_on = date '9999-12-31';
create index span_now_due on span (due_on, received_on, dossier_id) where until_on = date '9999-12-31';

-- restricted files that are open, by whoever may know of them
create index dossier_open_restricted on dossier (handler_code, unit_code, recorded_by)
    where restricted and phase <> 'CLOSED';
