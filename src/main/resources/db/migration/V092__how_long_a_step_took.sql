-- the latest cases that had done a step, to tell how long it takes at present
create index deadline_met on deadline (rule, met_on);
