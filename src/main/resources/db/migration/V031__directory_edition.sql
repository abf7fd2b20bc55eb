-- whoever changes the directory gives this another stamp, by which each instance sees that what it remembers is old
create table directory_edition (
    stamp varchar(36) not null
);
insert into directory_edition (stamp) values ('as moved in');
