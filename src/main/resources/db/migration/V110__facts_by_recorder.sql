-- what an officer worked on lately
create index fact_recorded on fact (recorded_by, recorded_at);
