-- one row a book and year, locked while a number is taken: no gap, no number twice
create table numbering_book (
    book        varchar(20) not null,
    book_year   integer     not null,
    last_number integer     not null,
    primary key (book, book_year)
);

-- what a write answered the first time, for whoever asks again with the same key
create table answered_once (
    request_key varchar(200)   not null primary key,
    fingerprint varchar(64)    not null,
    answer      varchar(200000),
    answered_at timestamp with time zone not null
);
