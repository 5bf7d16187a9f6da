/** The collections of mentoring in MongoDB. */
package ru.traektoria.mentoring.persistence;
