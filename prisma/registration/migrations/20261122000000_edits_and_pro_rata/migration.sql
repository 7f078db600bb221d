-- What the submitter changed in a returned registration. It becomes the registration when it is submitted again; until
-- then only the submitter sees it, and lists, searches and rights go by what was submitted last.
ALTER TABLE registration ADD COLUMN edited_fields jsonb,
  ADD CONSTRAINT registration_edited CHECK (edited_fields IS NULL OR revision > 0);

-- Whether an exemption of part of the counting window reduces the quota instead of lifting it for the whole year.
ALTER TABLE plan ADD COLUMN pro_rata_exemption boolean NOT NULL DEFAULT false;
