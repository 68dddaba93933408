"""Records as a bag of Dask, with threads of this process: records_with_dask.py NEWS"""
import json
import sys

import dask

import communique.dask


def summary(record):
    return f"{len(record['statements']):3} statements in {record['article']['id']}"


def main(news):
    records, failed = communique.dask.read(communique.dask.files(news))
    lines, problems = dask.compute(records.map(json.loads).map(summary), failed)
    print("\n".join(lines + problems))


if __name__ == "__main__":
    dask.config.set(scheduler="threads")
    main(sys.argv[1])
