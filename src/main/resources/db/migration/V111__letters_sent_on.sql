-- letters that were sent on to other bodies, and what came back; derived from the journal of the letter
create table letter_transfer (
    dossier_id      bigint       not null primary key references dossier (id),
    receiver        varchar(500) not null,
    sent_on         date         not null,
    acknowledged_on date,
    reply_due_on    date,
    urged           integer      not null,
    urged_on        date,
    replied_on      date
);
create index letter_transfer_waiting on letter_transfer (replied_on, reply_due_on);
