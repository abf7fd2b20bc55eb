-- finds parts of words in codes, subjects and names without a look at each file. The extension belongs to every PostgreSQL
-- and may be created by whoever may create tables there; where it is missing or refused, search goes without, only slower
do $$
begin
    create extension if not exists pg_trgm;
    create index dossier_search_text on dossier using gin (search_text gin_trgm_ops);
    create index party_name_parts on party using gin (name_form gin_trgm_ops);
exception when insufficient_privilege or undefined_file or feature_not_supported or undefined_object then
    raise warning 'Search by names and codes will be slow: the extension pg_trgm could not be created (%). Let an administrator of the database create it, then create the two indexes of this migration by hand', sqlerrm;
end
$$;
