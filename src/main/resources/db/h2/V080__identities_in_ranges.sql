-- What an act writes in several rows gets its identities fifty at a time, so that the rows go to the database together.
-- A row that is written without one takes a whole range.

alter table dossier alter column id drop identity;
create sequence dossier_seq start with (select coalesce(max(id), 0) + 50 from dossier) increment by 50;
alter table dossier alter column id set default next value for dossier_seq;

alter table fact alter column id drop identity;
create sequence fact_seq start with (select coalesce(max(id), 0) + 50 from fact) increment by 50;
alter table fact alter column id set default next value for fact_seq;

alter table content_item alter column id drop identity;
create sequence content_item_seq start with (select coalesce(max(id), 0) + 50 from content_item) increment by 50;
alter table content_item alter column id set default next value for content_item_seq;

alter table party alter column id drop identity;
create sequence party_seq start with (select coalesce(max(id), 0) + 50 from party) increment by 50;
alter table party alter column id set default next value for party_seq;

alter table deadline alter column id drop identity;
create sequence deadline_seq start with (select coalesce(max(id), 0) + 50 from deadline) increment by 50;
alter table deadline alter column id set default next value for deadline_seq;

alter table span alter column id drop identity;
create sequence span_seq start with (select coalesce(max(id), 0) + 50 from span) increment by 50;
alter table span alter column id set default next value for span_seq;

alter table known_span alter column id drop identity;
create sequence known_span_seq start with (select coalesce(max(id), 0) + 50 from known_span) increment by 50;
alter table known_span alter column id set default next value for known_span_seq;

alter table corrected_field alter column id drop identity;
create sequence corrected_field_seq start with (select coalesce(max(id), 0) + 50 from corrected_field) increment by 50;
alter table corrected_field alter column id set default next value for corrected_field_seq;

alter table obligation alter column id drop identity;
create sequence obligation_seq start with (select coalesce(max(id), 0) + 50 from obligation) increment by 50;
alter table obligation alter column id set default next value for obligation_seq;

alter table known_obligation alter column id drop identity;
create sequence known_obligation_seq start with (select coalesce(max(id), 0) + 50 from known_obligation) increment by 50;
alter table known_obligation alter column id set default next value for known_obligation_seq;

alter table obligation_progress alter column id drop identity;
create sequence obligation_progress_seq start with (select coalesce(max(id), 0) + 50 from obligation_progress) increment by 50;
alter table obligation_progress alter column id set default next value for obligation_progress_seq;

alter table letter alter column id drop identity;
create sequence letter_seq start with (select coalesce(max(id), 0) + 50 from letter) increment by 50;
alter table letter alter column id set default next value for letter_seq;

alter table protected_person alter column id drop identity;
create sequence protected_person_seq start with (select coalesce(max(id), 0) + 50 from protected_person) increment by 50;
alter table protected_person alter column id set default next value for protected_person_seq;
