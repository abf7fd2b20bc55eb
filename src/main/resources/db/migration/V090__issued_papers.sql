-- what an act writes gets its identities fifty at a time
create sequence issued_paper_seq start with 1 increment by 50;
create sequence paper_recipient_seq start with 1 increment by 50;

-- the papers that the agency issued; derived from the journal of the file: number, date and signer are those of the fact
create table issued_paper (
    id            bigint primary key,
    agency_id     bigint default 1 not null,
    dossier_id    bigint not null references dossier (id),
    -- the entry of the journal that it is the paper of
    entry         integer not null,
    paper         varchar(60) not null,
    -- the first day of the version of the template by which it is worded; null of a version without one
    worded_since  date,
    number        varchar(100) not null,
    on_date       date not null,
    signer        varchar(40),
    hides         boolean not null,
    struck_out    boolean not null,
    -- the day by which the law wants it sent, and the day on which an act of the file says it was
    due_on        date not null,
    journal_sent  date,
    -- the day on which the last whom the law names was sent it, 9999-12-31 while somebody is left
    open_until    date not null,
    unique (dossier_id, entry)
);
create index issued_paper_open on issued_paper (open_until, due_on);

-- to whom a paper goes, and when and how it went. People of the file have no name here: they are called by what they are in it
create table paper_recipient (
    id             bigint primary key,
    agency_id      bigint default 1 not null,
    paper_id       bigint not null references issued_paper (id),
    role           varchar(20) not null,
    -- a body that was typed in; nothing in the file of a denunciation
    body           varchar(500),
    owed           boolean not null,
    way            varchar(20),
    sent_on        date,
    tracking       varchar(40),
    dropped_on     date,
    dropped_reason varchar(20),
    recorded_by    varchar(40) not null,
    recorded_at    timestamp with time zone not null
);
create index paper_recipient_paper on paper_recipient (paper_id);
