-- What an act writes in several rows gets its identities fifty at a time, so that the rows go to the database together.
-- A row that is written without one takes a whole range.

alter table dossier alter column id drop identity;
create sequence dossier_seq increment by 50 owned by dossier.id;
select setval('dossier_seq', (select coalesce(max(id), 0) + 50 from dossier), false);
alter table dossier alter column id set default nextval('dossier_seq');

alter table fact alter column id drop identity;
create sequence fact_seq increment by 50 owned by fact.id;
select setval('fact_seq', (select coalesce(max(id), 0) + 50 from fact), false);
alter table fact alter column id set default nextval('fact_seq');

alter table content_item alter column id drop identity;
create sequence content_item_seq increment by 50 owned by content_item.id;
select setval('content_item_seq', (select coalesce(max(id), 0) + 50 from content_item), false);
alter table content_item alter column id set default nextval('content_item_seq');

alter table party alter column id drop identity;
create sequence party_seq increment by 50 owned by party.id;
select setval('party_seq', (select coalesce(max(id), 0) + 50 from party), false);
alter table party alter column id set default nextval('party_seq');

alter table deadline alter column id drop identity;
create sequence deadline_seq increment by 50 owned by deadline.id;
select setval('deadline_seq', (select coalesce(max(id), 0) + 50 from deadline), false);
alter table deadline alter column id set default nextval('deadline_seq');

alter table span alter column id drop identity;
create sequence span_seq increment by 50 owned by span.id;
select setval('span_seq', (select coalesce(max(id), 0) + 50 from span), false);
alter table span alter column id set default nextval('span_seq');

alter table known_span alter column id drop identity;
create sequence known_span_seq increment by 50 owned by known_span.id;
select setval('known_span_seq', (select coalesce(max(id), 0) + 50 from known_span), false);
alter table known_span alter column id set default nextval('known_span_seq');

alter table corrected_field alter column id drop identity;
create sequence corrected_field_seq increment by 50 owned by corrected_field.id;
select setval('corrected_field_seq', (select coalesce(max(id), 0) + 50 from corrected_field), false);
alter table corrected_field alter column id set default nextval('corrected_field_seq');

alter table obligation alter column id drop identity;
create sequence obligation_seq increment by 50 owned by obligation.id;
select setval('obligation_seq', (select coalesce(max(id), 0) + 50 from obligation), false);
alter table obligation alter column id set default nextval('obligation_seq');

alter table known_obligation alter column id drop identity;
create sequence known_obligation_seq increment by 50 owned by known_obligation.id;
select setval('known_obligation_seq', (select coalesce(max(id), 0) + 50 from known_obligation), false);
alter table known_obligation alter column id set default nextval('known_obligation_seq');

alter table obligation_progress alter column id drop identity;
create sequence obligation_progress_seq increment by 50 owned by obligation_progress.id;
select setval('obligation_progress_seq', (select coalesce(max(id), 0) + 50 from obligation_progress), false);
alter table obligation_progress alter column id set default nextval('obligation_progress_seq');

alter table letter alter column id drop identity;
create sequence letter_seq increment by 50 owned by letter.id;
select setval('letter_seq', (select coalesce(max(id), 0) + 50 from letter), false);
alter table letter alter column id set default nextval('letter_seq');

alter table protected_person alter column id drop identity;
create sequence protected_person_seq increment by 50 owned by protected_person.id;
select setval('protected_person_seq', (select coalesce(max(id), 0) + 50 from protected_person), false);
alter table protected_person alter column id set default nextval('protected_person_seq');
