-- which restricted files somebody handles is looked up whenever they count or list files; it is read from the index alone
drop index dossier_handler;
create index dossier_handler on dossier (handler_code, restricted, id);
