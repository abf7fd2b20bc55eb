-- files decided before may turn out not to have kept the rule of checking again: they are derived anew at the next start
delete from known_span where dossier_id in (select f.dossier_id from fact f where f.kind = 'DECIDED');
