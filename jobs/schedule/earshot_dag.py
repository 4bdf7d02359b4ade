"""Earshot by Apache Airflow: copy into the folder of DAGs, and change HOME to where Earshot is.

The two jobs share a store, in which one run at a time may write: each night has one of them, and
they share a pool of one slot, made by "airflow pools set earshot 1 Earshot".
"""

from datetime import datetime, timedelta

from airflow import DAG
from airflow.providers.standard.operators.bash import BashOperator

HOME = "/opt/earshot"

SCHEDULES = {
    "weekly": "15 2 * * 1",
    "nightly": "15 2 * * 0,2-6",
}

for job, schedule in SCHEDULES.items():
    with DAG(
        dag_id=f"earshot_{job}",
        schedule=schedule,
        start_date=datetime(2026, 1, 1),
        catchup=False,
        max_active_runs=1,
        tags=["feedback"],
    ) as dag:
        # Exit code 2 says what to mend, 3 that too many rows were rejected: a retry helps neither.
        BashOperator(
            task_id="run",
            bash_command=f"cd {HOME} && jobs/earshot run jobs/{job}.yaml --quiet",
            pool="earshot",
            retries=0,
            execution_timeout=timedelta(hours=6),
        )
    globals()[dag.dag_id] = dag
