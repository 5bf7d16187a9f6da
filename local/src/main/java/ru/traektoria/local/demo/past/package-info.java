/**
 * What happened in the fictional municipality in past years: the history its archives would hold.
 */
package ru.traektoria.local.demo.past;
