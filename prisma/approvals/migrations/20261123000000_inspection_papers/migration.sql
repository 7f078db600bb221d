-- Plans and conclusions of inspections walk chains too.
ALTER TABLE approval_case DROP CONSTRAINT approval_case_kind_check,
  ADD CONSTRAINT approval_case_kind_check
    CHECK (kind IN ('REGISTRATION', 'REPORT', 'INSPECTION_PLAN', 'INSPECTION_CONCLUSION'));
