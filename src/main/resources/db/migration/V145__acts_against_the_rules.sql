-- whether some act in the file did not keep the law; before, such acts could not be recorded
alter table span add column irregular boolean default false not null;
alter table known_span add column irregular boolean default false not null;
