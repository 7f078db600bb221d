-- Nothing is looked up by these any more: figures read participation and duty_year.
DROP INDEX "trip_plan";
DROP INDEX "duty_plan";

-- What is decided of a trip changes nothing that an index of it holds. With room on the page the new version of the row
-- stays beside the old one, and no index is written for it.
ALTER TABLE "trip" SET (fillfactor = 80);
