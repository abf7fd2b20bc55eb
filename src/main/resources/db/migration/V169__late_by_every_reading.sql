-- the day after which what governs a file is late by every reading of the law; where two texts disagree on a date of the
-- file it is derived again when the program starts
alter table span add column late_after date;
alter table known_span add column late_after date;
update span set late_after = due_on
    where dossier_id not in (select dossier_id from deadline where certainly_late_after <> due_on);
update known_span set late_after = due_on
    where dossier_id not in (select dossier_id from deadline where certainly_late_after <> due_on);
