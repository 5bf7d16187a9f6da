package ru.traektoria.route.persistence;

import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import ru.traektoria.route.application.priority.Subjects;

/** The directory of subjects in one document. */
@Repository
class MongoSubjects extends StoredNames implements Subjects {

  MongoSubjects(MongoTemplate mongo) {
    super(mongo, "SUBJECTS");
  }
}
