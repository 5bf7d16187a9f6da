/**
 * Routes of the ЦНППМ: from a topic, over REST and from a file; unknown teachers wait in a queue.
 */
package ru.traektoria.route.application.external;
