-- people's data as they are compared, whoever typed them; filled at the next start for those already on record
alter table party add column name_form varchar(200);
alter table party add column id_form varchar(40);
alter table party add column phone_form varchar(40);
create index party_name_form on party (name_form);
create index party_id_form on party (id_form);
create index party_phone_form on party (phone_form);

-- what a file is found by is folded anew at the next start
update dossier set search_text = '';
