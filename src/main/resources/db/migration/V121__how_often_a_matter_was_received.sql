-- which time a content of a visit was received: the first, or again after an earlier one that its journal names.
-- Derived from the journals; what was received before this version follows nothing
create table matter_reception (
    dossier_id  bigint      primary key references dossier (id),
    code        varchar(40) not null unique,
    visit       varchar(40) not null,
    received_on date        not null,
    refused     boolean     not null,
    secret      boolean     not null,
    named       varchar(500),
    earlier     varchar(40),
    first_of    varchar(40) not null,
    ordinal     integer     not null
);
insert into matter_reception (dossier_id, code, visit, received_on, refused, secret, first_of, ordinal)
select id, code, coalesce(origin, code), received_on, state = 'RECEPTION_REFUSED', restricted, code, 1
from dossier where procedure_code = 'RECEPTION';
create index matter_reception_received on matter_reception (received_on, ordinal);
create index matter_reception_visit on matter_reception (visit);
create index matter_reception_first on matter_reception (first_of);
create index matter_reception_named on matter_reception (named);
