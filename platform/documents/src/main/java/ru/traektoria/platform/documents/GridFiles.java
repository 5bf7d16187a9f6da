package ru.traektoria.platform.documents;

import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import com.mongodb.client.model.Filters;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import ru.traektoria.platform.kernel.Attachment;

/** Files in GridFS of the service's own database. */
class GridFiles implements Files {

  private final GridFSBucket bucket;

  GridFiles(MongoTemplate mongo) {
    this.bucket = GridFSBuckets.create(mongo.getDb(), "files");
  }

  @Override
  public void keep(Attachment attachment, byte[] content) {
    bucket.uploadFromStream(
        new BsonString(attachment.id()),
        attachment.name(),
        new ByteArrayInputStream(content),
        new GridFSUploadOptions().metadata(new Document("type", attachment.type())));
  }

  @Override
  public Optional<byte[]> open(String id) {
    if (!there(id)) {
      return Optional.empty();
    }
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    bucket.downloadToStream(new BsonString(id), content);
    return Optional.of(content.toByteArray());
  }

  @Override
  public void remove(String id) {
    if (there(id)) {
      bucket.delete(new BsonString(id));
    }
  }

  /** The age is told by the clock of the machine that wrote the file, as GridFS does. */
  @Override
  public int removeOlder(String type, Duration age) {
    Date before = Date.from(Instant.now().minus(age));
    List<BsonValue> old = new ArrayList<>();
    bucket
        .find(Filters.eq("metadata.type", type))
        .forEach(
            file -> {
              if (!file.getUploadDate().after(before)) {
                old.add(file.getId());
              }
            });
    old.forEach(bucket::delete);
    return old.size();
  }

  private boolean there(String id) {
    return bucket.find(Filters.eq("_id", id)).first() != null;
  }
}
