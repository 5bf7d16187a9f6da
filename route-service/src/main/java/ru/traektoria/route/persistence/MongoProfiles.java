package ru.traektoria.route.persistence;

import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import ru.traektoria.route.application.course.Profiles;

/** The directory of profiles in one document. */
@Repository
class MongoProfiles extends StoredNames implements Profiles {

  MongoProfiles(MongoTemplate mongo) {
    super(mongo, "PROFILES");
  }
}
