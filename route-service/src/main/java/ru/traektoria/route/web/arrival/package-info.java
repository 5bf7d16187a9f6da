/** What the ЦНППМ sends about people: over REST for its program, and the queues to resolve. */
package ru.traektoria.route.web.arrival;
