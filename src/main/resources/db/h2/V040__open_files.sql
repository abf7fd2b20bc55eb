-- what is open by now, by whom and until when
create index span_open_now on span (open_until, due_on, received_on, dossier_id);
create index span_open_handler on span (open_until, handler_code);
