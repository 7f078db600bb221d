-- Lists show the latest first. A unit or department with years behind it has more registrations than are worth sorting:
-- going back in time meets a page of them soon. Who has few is still found by the indexes on arrays.
CREATE INDEX registration_recent ON registration (from_day DESC, id DESC);

-- A number or a name that few registrations hold, or none: without it every row of a province was read.
CREATE INDEX registration_search ON registration USING gin (search_names gin_trgm_ops, search_content gin_trgm_ops);
