-- Плоские факты с датами, как их хранил бы сервис на PostgreSQL: строка — факт, дня «навсегда» нет — стоит infinity.
CREATE TABLE organisation (id uuid PRIMARY KEY, municipality uuid, kind text, opened_on date, closed_on date);
CREATE TABLE position (code text PRIMARY KEY, kind text, teaching_hours boolean);
CREATE TABLE subject_profile (subject text, profile text, PRIMARY KEY (subject, profile));
CREATE TABLE primary_profile (profile text PRIMARY KEY);
CREATE TABLE pension_age (birth_year int, sex text, months int, PRIMARY KEY (birth_year, sex));
CREATE TABLE teacher (id uuid PRIMARY KEY, municipality uuid, sex text, birth_date date, education text);
CREATE TABLE teacher_profile (teacher uuid, profile text);
CREATE TABLE category (teacher uuid, position text, category text, awarded_on date, valid_to date);
CREATE TABLE conformity (teacher uuid, passed_on date, valid_to date);
CREATE TABLE head_attestation (teacher uuid, passed_on date, valid_to date);
CREATE TABLE leave (teacher uuid, from_day date, to_day date);
CREATE TABLE assignment (id uuid PRIMARY KEY, teacher uuid, organisation uuid, municipality uuid, position text,
  position_kind text, subject text, level text, hours numeric(6,2), employment text, from_day date, to_day date);
CREATE TABLE vacancy (id uuid PRIMARY KEY, organisation uuid, municipality uuid, rate numeric(6,2), hours numeric(6,2),
  declared_on date, needed_from date, closed_on date);
CREATE TABLE diagnosis (id uuid PRIMARY KEY, teacher uuid, municipality uuid, site text, completed_on date);
CREATE TABLE competence_assessment (id uuid PRIMARY KEY, teacher uuid, municipality uuid, kind text,
  with_course boolean, passed_on date);
CREATE TABLE route (id uuid PRIMARY KEY, teacher uuid, municipality uuid, deficits int, outcome text,
  approved_on date, closed_on date);
CREATE TABLE course (id uuid PRIMARY KEY, teacher uuid, municipality uuid, kind text, priority text, priority_level text,
  document_on date, annulled boolean);
CREATE TABLE course_profile (course uuid, profile text);
CREATE TABLE pair (id uuid PRIMARY KEY, organisation uuid, municipality uuid, from_day date, ended_on date);
CREATE TABLE pair_member (pair uuid, teacher uuid, role text);
CREATE TABLE adoption (id uuid PRIMARY KEY, organisation uuid, adopted_on date, ended_on date);
CREATE TABLE participation (id uuid PRIMARY KEY, teacher uuid, municipality uuid, association uuid, kind text,
  attendance text, municipal_project boolean, priority text, priority_level text, held_on date);
CREATE TABLE membership (id uuid PRIMARY KEY, association uuid, teacher uuid, from_day date, to_day date);
