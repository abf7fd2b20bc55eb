-- who was declared to have a conflict of interest in a file, besides those who are party to it; derived from the journal
create table file_conflict (
    dossier_id bigint      not null references dossier (id),
    staff_code varchar(40) not null,
    primary key (dossier_id, staff_code)
);
create index file_conflict_staff on file_conflict (staff_code);
