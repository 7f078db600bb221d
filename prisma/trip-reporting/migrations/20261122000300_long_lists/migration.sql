-- Lists show the latest first. A department with years behind it has more reports than are worth sorting: going back in
-- time meets a page of them soon. Who has few is still found by the indexes on arrays.
CREATE INDEX report_recent ON report (created_at DESC, id DESC);
