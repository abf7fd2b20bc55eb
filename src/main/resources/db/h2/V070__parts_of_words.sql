-- parts of words are looked for in this index alone, without reading the files and their texts
create index dossier_search_text on dossier (search_text);
