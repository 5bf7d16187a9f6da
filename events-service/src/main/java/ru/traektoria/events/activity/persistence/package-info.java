/** The collection of activities in MongoDB. */
package ru.traektoria.events.activity.persistence;
