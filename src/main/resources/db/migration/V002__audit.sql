create table audit_entry (
    seq       bigint primary key,
    agency_id bigint default 1 not null,
    at        timestamp(6) with time zone not null,
    actor     varchar(64) not null,
    action    varchar(64) not null,
    subject   varchar(200) not null,
    detail    varchar(20000) not null,
    prev_hash varchar(64) not null,
    hash      varchar(64) not null unique
);

-- one row: whoever appends holds its lock until commit, so the chain never forks and a cut tail shows
create table audit_head (
    id        integer primary key,
    agency_id bigint default 1 not null,
    seq       bigint not null,
    hash      varchar(64) not null
);
insert into audit_head (id, seq, hash) values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
